import LLVMIR

extension CallRule {
  /// MPI, by the names without `P` in front; every result is an error code.
  static let communication = table([
    (["MPI_Init"], .facts(.takes(.pointerTo(.integer), .pointerToArgumentVector, returns: .integer))),
    (
      ["MPI_Comm_size", "MPI_Comm_rank", "MPI_Get_processor_name"],
      .facts(.takes(nil, .pointerTo(.integer), returns: .integer))
    ),
    (["MPI_Barrier", "MPI_Finalize"], .facts(.returns(.integer))),
    (
      ["MPI_Send", "MPI_Ssend", "MPI_Bsend", "MPI_Recv", "MPI_Brecv"],
      // buffer, count, datatype, peer, tag
      .message(buffers: [0], datatype: 2, .takes(nil, .integer, nil, .integer, .integer, returns: .integer))
    ),
    (
      ["MPI_Isend", "MPI_Irecv"],
      // buffer, count, datatype, peer, tag, communicator, request
      .message(
        buffers: [0],
        datatype: 2,
        .takes(nil, .integer, nil, .integer, .integer, returns: .integer)
          + [CallFact(position: .operand(6), tree: .pointer)]
      )
    ),
    (["MPI_Wait"], .facts(.takes(.pointer, .pointer, returns: .integer))),
    (["MPI_Waitany"], .facts(.takes(.integer, .pointer, .pointer, .pointer, returns: .integer))),
    (["MPI_Waitall"], .facts(.takes(.integer, .pointer, .pointer, returns: .integer))),
    (["MPI_Bcast"], .facts(.takes(.pointer, .integer, nil, .integer, returns: .integer))),
    (
      ["MPI_Reduce", "MPI_Allreduce"],
      // send buffer, receive buffer, count, datatype
      .message(buffers: [0, 1], datatype: 3, .takes(nil, nil, .integer, returns: .integer))
    ),
    (
      ["MPI_Sendrecv_replace"],
      .facts(
        .takes(
          .pointer,
          .integer,
          nil,
          .integer,
          .integer,
          .integer,
          .integer,
          nil,
          .pointer,
          returns: .integer
        )
      )
    ),
    (
      ["MPI_Sendrecv"],
      .facts(
        .takes(
          .pointer,
          .integer,
          nil,
          .integer,
          .integer,
          .pointer,
          .integer,
          .integer,
          .integer,
          .integer,
          nil,
          .pointer,
          returns: .integer
        )
      )
    ),
    (
      ["MPI_Gather", "MPI_Scatter"],
      .facts(.takes(.pointer, .integer, nil, .pointer, .integer, nil, .integer, returns: .integer))
    ),
    (["MPI_Allgather"], .facts(.takes(.pointer, .integer, nil, .pointer, .integer, returns: .integer))),
  ])

  /// What the buffers of a message hold, by Open MPI's global variable for the datatype.
  static let openMPIDatatypes: [String: ConcreteType] = [
    "ompi_mpi_double": .float(.double),
    "ompi_mpi_float": .float(.float),
    "ompi_mpi_cxx_bool": .integer,
  ]

  /// What the buffers of a message hold, by MPICH's number for the datatype.
  static let mpichDatatypes: [UInt64: ConcreteType] = [
    0x4c00_080b: .float(.double),
    0x4c00_040a: .float(.float),
  ]
}
