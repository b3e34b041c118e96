/** Decision records over REST. */
@NullMarked
package fr.parvis.facilitation.decision.rest;

import org.jspecify.annotations.NullMarked;
