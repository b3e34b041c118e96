/** What became of an erasure, for whoever asked for it. */
@NullMarked
package fr.parvis.persons.erasure.rest;

import org.jspecify.annotations.NullMarked;
