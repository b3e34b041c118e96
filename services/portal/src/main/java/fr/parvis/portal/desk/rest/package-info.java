/** The desk as pages. */
@NullMarked
package fr.parvis.portal.desk.rest;

import org.jspecify.annotations.NullMarked;
