/** Published figures as pages. */
@NullMarked
package fr.parvis.portal.figures.rest;

import org.jspecify.annotations.NullMarked;
