/** What was done for her, the hours it took, and what she says of it. */
@NullMarked
package fr.parvis.portal.hours;

import org.jspecify.annotations.NullMarked;
