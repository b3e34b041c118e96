/** The public pages; nobody signs in for them. */
@NullMarked
package fr.parvis.portal.presentation.rest;

import org.jspecify.annotations.NullMarked;
