/** Keeps copies encrypted with the key of her file until they are fetched, ended or over. */
@NullMarked
package fr.parvis.persons.handover.persistence;

import org.jspecify.annotations.NullMarked;
