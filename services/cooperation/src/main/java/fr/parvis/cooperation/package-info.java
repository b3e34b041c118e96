/** The offer side's service: protocols with Communautés 360, the requests persons release to them, and their responses. */
@NullMarked
package fr.parvis.cooperation;

import org.jspecify.annotations.NullMarked;
