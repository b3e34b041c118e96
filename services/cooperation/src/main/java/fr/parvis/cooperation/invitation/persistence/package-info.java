/** Where invitations are kept. */
@NullMarked
package fr.parvis.cooperation.invitation.persistence;

import org.jspecify.annotations.NullMarked;
