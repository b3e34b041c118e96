/** Line management over REST, demand side only. */
@NullMarked
package fr.parvis.supervision.staff.rest;

import org.jspecify.annotations.NullMarked;
