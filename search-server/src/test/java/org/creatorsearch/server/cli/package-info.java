@NullMarked
package org.creatorsearch.server.cli;

import org.jspecify.annotations.NullMarked;
