/** What the words on the screens must and must not be. */
@NullMarked
package fr.parvis.portal.words;

import org.jspecify.annotations.NullMarked;
