/** The outside supervisors of practice analysis, employed by none of those they watch (SUP-03). */
@NullMarked
package fr.parvis.supervision.supervisor;

import org.jspecify.annotations.NullMarked;
