/** Her own assessment over HTTP. */
@NullMarked
package fr.parvis.persons.selfassessment.rest;

import org.jspecify.annotations.NullMarked;
