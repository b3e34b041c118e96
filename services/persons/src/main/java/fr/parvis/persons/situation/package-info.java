/** What bears on the people around her, collected only while she agrees that it is. */
@NullMarked
package fr.parvis.persons.situation;

import org.jspecify.annotations.NullMarked;
