/** What tests of this service share: keys, callers, bodies, and a person to begin with. */
@NullMarked
package fr.parvis.persons.world;

import org.jspecify.annotations.NullMarked;
