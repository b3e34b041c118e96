/** Her appointments, the meetings about her, and what is not spoken of there. */
@NullMarked
package fr.parvis.portal.meeting;

import org.jspecify.annotations.NullMarked;
