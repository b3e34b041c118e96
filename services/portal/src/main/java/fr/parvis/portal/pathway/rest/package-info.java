/** Her way as a page. */
@NullMarked
package fr.parvis.portal.pathway.rest;

import org.jspecify.annotations.NullMarked;
