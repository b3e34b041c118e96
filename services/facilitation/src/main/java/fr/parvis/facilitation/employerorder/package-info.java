/** Lets a facilitator report an order of the employer that goes against a person's choice; her line manager never learns of it (IND-EP-22). */
@NullMarked
package fr.parvis.facilitation.employerorder;

import org.jspecify.annotations.NullMarked;
