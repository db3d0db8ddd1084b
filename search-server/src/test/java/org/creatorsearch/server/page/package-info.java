/**
 * The page as people meet it: driven in a real browser, with what they see asserted, and what
 * axe-core finds against it. Everything is skipped, with a message, where no Chromium is installed.
 */
@NullMarked
package org.creatorsearch.server.page;

import org.jspecify.annotations.NullMarked;
