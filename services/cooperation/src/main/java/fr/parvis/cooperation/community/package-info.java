/** The Communautés 360 of the region: whom a person may choose to send a request to. */
@NullMarked
package fr.parvis.cooperation.community;

import org.jspecify.annotations.NullMarked;
