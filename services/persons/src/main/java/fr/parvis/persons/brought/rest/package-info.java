/** Taking a package in, and what came with it, over HTTP. */
@NullMarked
package fr.parvis.persons.brought.rest;

import org.jspecify.annotations.NullMarked;
