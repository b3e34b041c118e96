/** Keeps the register of acts, which is added to and never changed. */
@NullMarked
package fr.parvis.persons.act.persistence;

import org.jspecify.annotations.NullMarked;
