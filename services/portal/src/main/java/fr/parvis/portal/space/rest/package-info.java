/** Her space as a page. */
@NullMarked
package fr.parvis.portal.space.rest;

import org.jspecify.annotations.NullMarked;
