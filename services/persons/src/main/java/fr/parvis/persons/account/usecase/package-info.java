/** Hands out access cards and ties accounts to files. */
@NullMarked
package fr.parvis.persons.account.usecase;

import org.jspecify.annotations.NullMarked;
