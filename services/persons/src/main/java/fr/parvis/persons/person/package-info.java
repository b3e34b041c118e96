/** The file of a person: her alias or name, what she chose to say of herself, and who stands beside her. */
@NullMarked
package fr.parvis.persons.person;

import org.jspecify.annotations.NullMarked;
