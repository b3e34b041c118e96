/** Tells a Communauté 360 whether its knowledge of consents is fresh enough to show released content. */
@NullMarked
package fr.parvis.cooperation.disclosure.rest;

import org.jspecify.annotations.NullMarked;
