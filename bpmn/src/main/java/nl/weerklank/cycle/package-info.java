/** What the models of the lemniscaat and the domain say to each other. */
package nl.weerklank.cycle;
