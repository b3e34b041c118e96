/** The organisations of an antenna over REST. */
@NullMarked
package fr.parvis.supervision.organisation.rest;

import org.jspecify.annotations.NullMarked;
