/** What a person allows, to whom, for what and until when; and how she takes it back. */
@NullMarked
package fr.parvis.persons.consent;

import org.jspecify.annotations.NullMarked;
