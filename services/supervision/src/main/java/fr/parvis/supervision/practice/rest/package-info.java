/** Territories, sessions and months over REST. */
@NullMarked
package fr.parvis.supervision.practice.rest;

import org.jspecify.annotations.NullMarked;
