/** Her meetings with partners: whom she invites, how they are invited, and that nothing begins without her (FAC-50 to FAC-60, FAC-65). */
@NullMarked
package fr.parvis.facilitation.commission;

import org.jspecify.annotations.NullMarked;
