package org.creatorsearch.internal.norms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Norms as bytes, to be kept with an index: a version, the norms bit for bit, and a checksum of
 * both. Bytes that say anything else are no norms, which is no error: norms can always be taken
 * anew.
 */
public final class NormsBytes {
  /** Raised by every change of what is written, or of what it means. */
  static final int VERSION = 2;

  private static final int CHECKSUM = Integer.BYTES;

  private NormsBytes() {}

  /** The bytes of {@code norms}, some five kilobytes by platform. */
  public static byte[] write(Norms norms) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(VERSION);
      norms.write(out);
      out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    return bytes.toByteArray();
  }

  /** The norms that were written as {@code bytes}; empty where these are damaged or unknown. */
  public static Optional<Norms> read(byte[] bytes) {
    var length = bytes.length - CHECKSUM;
    if (length < Integer.BYTES
        || ByteBuffer.wrap(bytes).getInt(length) != checksum(bytes, length)) {
      return Optional.empty();
    }
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
      if (in.readInt() != VERSION) {
        return Optional.empty();
      }
      var norms = Norms.read(in);
      return in.available() == 0 ? Optional.of(norms) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // The checksum is right: somebody else has written this under our version.
      return Optional.empty();
    }
  }

  private static int checksum(byte[] bytes, int length) {
    var checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }
}
