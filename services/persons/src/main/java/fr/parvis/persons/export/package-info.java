/** All that is held of her here, in one piece that she can take away. */
@NullMarked
package fr.parvis.persons.export;

import org.jspecify.annotations.NullMarked;
