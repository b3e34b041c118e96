/** Responses a Communauté 360 proposes to a released request, and what the person chose to say of them. */
@NullMarked
package fr.parvis.cooperation.response;

import org.jspecify.annotations.NullMarked;
