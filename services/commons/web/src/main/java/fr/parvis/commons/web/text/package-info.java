/** What may be written where nobody's name belongs. */
@NullMarked
package fr.parvis.commons.web.text;

import org.jspecify.annotations.NullMarked;
