/** Invitations as the carrier and Communautés 360 reach them. */
@NullMarked
package fr.parvis.cooperation.invitation.rest;

import org.jspecify.annotations.NullMarked;
