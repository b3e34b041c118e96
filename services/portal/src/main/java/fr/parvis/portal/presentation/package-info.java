/** What the service is, for whoever does not know it yet: a public page, a leaflet and a poster out of the same words (UX-14). */
@NullMarked
package fr.parvis.portal.presentation;

import org.jspecify.annotations.NullMarked;
