package org.creatorsearch.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A static file, compressed once.
 *
 * @param type its media type
 * @param tag a quoted entity tag that changes with its bytes
 * @param plain its bytes
 * @param compressed its bytes as gzip, or the plain ones where that saves nothing
 */
record Asset(String type, String tag, byte[] plain, byte[] compressed) {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2");

  /** The asset on the class path; empty where there is none, or one of no type that we serve. */
  static Optional<Asset> load(String resource) {
    var type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
    try (var in = Asset.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null || type == null) {
        return Optional.empty();
      }
      return Optional.of(of(type, in.readAllBytes()));
    } catch (IOException e) {
      // A directory on the class path of a development machine can be opened but not read.
      return Optional.empty();
    }
  }

  private static Asset of(String type, byte[] plain) throws IOException {
    return new Asset(type, '"' + hash(plain) + '"', plain, smaller(plain));
  }

  /** The same with other bytes. */
  Asset with(byte[] bytes) {
    try {
      return of(type, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    }
  }

  boolean isSmallerCompressed() {
    return compressed.length < plain.length;
  }

  private static byte[] smaller(byte[] plain) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    }
    return out.size() < plain.length ? out.toByteArray() : plain;
  }

  /** Sixteen hexadecimal digits that change with the bytes. */
  static String hash(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
