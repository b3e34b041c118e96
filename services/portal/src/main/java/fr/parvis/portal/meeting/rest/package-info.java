/** Her appointments and meetings as pages. */
@NullMarked
package fr.parvis.portal.meeting.rest;

import org.jspecify.annotations.NullMarked;
