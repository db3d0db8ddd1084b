@NullMarked
package org.creatorsearch.samples.imported;

import org.jspecify.annotations.NullMarked;
