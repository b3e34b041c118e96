/** Her hours as pages. */
@NullMarked
package fr.parvis.portal.hours.rest;

import org.jspecify.annotations.NullMarked;
