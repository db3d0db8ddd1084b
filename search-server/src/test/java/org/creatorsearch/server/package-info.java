@NullMarked
package org.creatorsearch.server;

import org.jspecify.annotations.NullMarked;
