/**
 * From a request to what will be done: the brief is read, values are held against the schema, the
 * signals that the request activates get their weights. A {@link
 * org.creatorsearch.internal.plan.SearchPlan} depends on no snapshot, and two equal plans on one
 * snapshot give equal answers.
 */
@NullMarked
package org.creatorsearch.internal.plan;

import org.jspecify.annotations.NullMarked;
