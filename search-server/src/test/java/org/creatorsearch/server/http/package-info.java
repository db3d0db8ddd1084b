@NullMarked
package org.creatorsearch.server.http;

import org.jspecify.annotations.NullMarked;
