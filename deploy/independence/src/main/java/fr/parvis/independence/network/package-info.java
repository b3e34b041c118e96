/** Who may open a connection to whom on a cluster, computed from the objects that the charts make (IND-EP-01). */
@NullMarked
package fr.parvis.independence.network;

import org.jspecify.annotations.NullMarked;
