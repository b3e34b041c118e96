/** Supervisors over REST. */
@NullMarked
package fr.parvis.supervision.supervisor.rest;

import org.jspecify.annotations.NullMarked;
