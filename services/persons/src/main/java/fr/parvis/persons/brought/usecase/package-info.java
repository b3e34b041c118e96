/** Takes a package in, once, and shows what came with it. */
@NullMarked
package fr.parvis.persons.brought.usecase;

import org.jspecify.annotations.NullMarked;
