/** Sends and reads invitations and keeps what they were answered. */
@NullMarked
package fr.parvis.cooperation.invitation.usecase;

import org.jspecify.annotations.NullMarked;
