/** What the tests of this module share. */
@NullMarked
package fr.parvis.independence;

import org.jspecify.annotations.NullMarked;
