package org.creatorsearch.creator;

import java.util.Optional;

/**
 * That a contact exists, never an address.
 *
 * @param email whether an e-mail contact is known to exist
 * @param agency the agency that represents the creator
 */
public record Contact(Optional<Boolean> email, Optional<String> agency) {}
