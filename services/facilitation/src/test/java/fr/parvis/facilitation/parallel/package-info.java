/** What eight callers at once ask, feature by feature. */
@NullMarked
package fr.parvis.facilitation.parallel;

import org.jspecify.annotations.NullMarked;
