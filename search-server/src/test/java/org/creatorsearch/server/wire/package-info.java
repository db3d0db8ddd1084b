@NullMarked
package org.creatorsearch.server.wire;

import org.jspecify.annotations.NullMarked;
