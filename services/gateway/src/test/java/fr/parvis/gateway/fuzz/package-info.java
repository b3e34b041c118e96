/** Makes calls from the published description of a gateway, right ones and wrong ones, and looks whether each is answered as published. */
@NullMarked
package fr.parvis.gateway.fuzz;

import org.jspecify.annotations.NullMarked;
