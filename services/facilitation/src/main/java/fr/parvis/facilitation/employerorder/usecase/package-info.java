/** Takes reports of orders in and shows them to the supervisor and to who wrote them. */
@NullMarked
package fr.parvis.facilitation.employerorder.usecase;

import org.jspecify.annotations.NullMarked;
